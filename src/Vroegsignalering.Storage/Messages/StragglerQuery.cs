using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Messages;

/// <summary>Asks for stragglers.</summary>
/// <param name="Tenant">The municipality.</param>
/// <param name="Lane">The lane their messages should have come by.</param>
/// <param name="Before">Only what was stored, and last changed, before this instant; UTC.</param>
/// <param name="Most">How many at most.</param>
public sealed record StragglerQuery(Gemeentecode Tenant, Lane Lane, DateTimeOffset Before, int Most);
