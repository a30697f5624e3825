using Vroegsignalering.Contracts;
using Vroegsignalering.Gateway.Hosting.Messages;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

/// <summary>A consumer that leaves one trace per id in its transaction, and fails on the ids it is told to.</summary>
internal sealed class ScriptedHandler : IMessageHandler<SignalsAccepted>
{
    public Func<Guid, Exception?> Failure { get; set; } = _ => null;

    public int Calls { get; private set; }

    /// <summary>The ids in the order in which they were handed over, committed or not.</summary>
    public List<Guid> Seen { get; } = [];

    public async Task HandleAsync(Session session, IReadOnlyList<SignalsAccepted> messages)
    {
        Calls++;
        foreach (var id in messages.SelectMany(message => message.Ids))
        {
            Seen.Add(id);
            await OutboxStore.AddAsync(session, [MessageJson.ToOutbox(new TasksReady("0599", [id]), Lane.Regular, TimeProvider.System.GetUtcNow())]);
            if (Failure(id) is { } failure) throw failure;
        }
    }
}
