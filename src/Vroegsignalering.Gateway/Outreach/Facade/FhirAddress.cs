namespace Vroegsignalering.Gateway.Outreach.Facade;

/// <summary>Where the FHIR facade stands.</summary>
internal static class FhirAddress
{
    public const string Prefix = "/fhir";
    public const string Root = Prefix + "/R4";

    /// <summary>The facade's address as this client reaches it.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{Root}";
}
