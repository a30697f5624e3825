namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>What someone is here to do; exactly one per caller (TE-01).</summary>
public enum Role
{
    Partner,
    Scheduler,
    Worker,
    Coordinator,
    ChainManager,
    PrivacyOfficer,
    FunctionalAdministrator,
    Cbs,
}
