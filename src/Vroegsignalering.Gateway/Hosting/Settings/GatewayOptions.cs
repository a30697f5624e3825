using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>The whole configuration, read once and checked before anything starts.</summary>
public sealed record GatewayOptions(Profile Profile, AccessOptions Access, GovernanceOptions Governance, TelemetryOptions Telemetry)
{
    public required ContactOptions Contact { get; init; }

    /// <summary>The options of this configuration.</summary>
    /// <exception cref="StartRefusedException">Something is missing or wrong; every complaint is in it.</exception>
    public static GatewayOptions Read(WebApplicationBuilder builder, GatewaySettings settings)
    {
        var configuration = builder.Configuration;
        var trial = settings.Mode == StartMode.Demo || builder.Environment.IsDevelopment();
        var options = new GatewayOptions(
            Profile.Read(configuration, settings.DataFolder),
            AccessOptions.Read(configuration, settings.DataFolder, trial),
            Section<GovernanceOptions>(configuration, "Governance"),
            Section<TelemetryOptions>(configuration, "Telemetry"))
        {
            Contact = Section<ContactOptions>(configuration, "Contact"),
        };
        var complaints = options.Complaints(trial).ToList();
        return complaints.Count == 0 ? options : throw new StartRefusedException(complaints);
    }

    public static T Section<T>(IConfiguration configuration, string name)
        where T : class, new()
    {
        try
        {
            return configuration.GetSection(name).Get<T>() ?? new T();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new StartRefusedException([$"{name} is niet te lezen: {unreadable.Message}"]);
        }
    }

    private IEnumerable<string> Complaints(bool trial) =>
        [.. Access.Complaints(trial), .. trial ? [] : Governance.Complaints(), .. Telemetry.Complaints(), .. Contact.Complaints()];
}
