using Vroegsignalering.Contracts;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>Load, decide, save for one type of message; one per message type, called within the transaction that commits it.</summary>
internal interface IMessageHandler<in TMessage>
    where TMessage : TenantMessage
{
    /// <summary>Handles messages of one batch, in order of arrival; each is handed over once, whatever was delivered.</summary>
    Task HandleAsync(Session session, IReadOnlyList<TMessage> messages);
}
