using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Gateway.Hosting.Tenants;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach.Steps;

/// <summary>What became of a change.</summary>
internal abstract record ChangeOutcome
{
    private ChangeOutcome()
    {
    }

    /// <summary>The task as it stands now; a change that asks for nothing new leaves it as it was.</summary>
    public sealed record Saved(Municipality Tenant, TaskRow Task) : ChangeOutcome;

    /// <summary>No such task for this caller.</summary>
    public sealed record NotFound : ChangeOutcome;

    /// <summary>The task is not as the caller saw it.</summary>
    /// <param name="IsOtherVersion">Whether it is at another version; else something of it is not as expected.</param>
    public sealed record Stale(bool IsOtherVersion) : ChangeOutcome;

    /// <summary>The rules do not allow it.</summary>
    public sealed record Refused(StepOutcome.Refused Why) : ChangeOutcome;

    public T Match<T>(Func<Saved, T> saved, Func<T> notFound, Func<Stale, T> stale, Func<StepOutcome.Refused, T> refused) => this switch
    {
        Saved outcome => saved(outcome),
        NotFound => notFound(),
        Stale outcome => stale(outcome),
        Refused outcome => refused(outcome.Why),
        _ => throw new InvalidOperationException("The outcomes are closed."),
    };
}
