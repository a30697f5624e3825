namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The scopes a machine's token may hold; SMART on FHIR's notation for what is FHIR.</summary>
public static class Scopes
{
    public const string WriteSignals = "signalen:schrijven";
    public const string ReadSignals = "signalen:lezen";
    public const string ReadTasks = "system/Task.rs";
    public const string UpdateTasks = "system/Task.u";
    public const string ReviewMatches = "beoordelingen:schrijven";
    public const string ReadProcessing = "verwerkingen:lezen";
    public const string ReadDelivery = "gegevens:lezen";
}
