using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>Messages of one partner that are taken in with one commit: a single post, or part of a file.</summary>
/// <param name="Partner">Who sent them.</param>
/// <param name="Signals">The messages in order of arrival.</param>
/// <param name="Operation">In which act, for the logs.</param>
internal sealed record IntakeBatch(PartnerId Partner, IReadOnlyList<ArrivedSignal> Signals, Operation Operation)
{
    /// <summary>The file they are part of; null for a single post.</summary>
    public DeliveryId? Delivery { get; init; }

    /// <summary>The refusals of the crises among them, shared by the parts of a file.</summary>
    public CrisisRefusals Crises { get; init; } = new();

    /// <summary>What is to be stored of the answers with the same commit; nothing for a single post.</summary>
    public Func<Session, IReadOnlyList<IntakeAnswer>, Task> Beside { get; init; } = (_, _) => Task.CompletedTask;
}
