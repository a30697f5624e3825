using Vroegsignalering.Contracts;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>A message as it was delivered.</summary>
internal sealed record Incoming<TMessage>(MessageId Id, Lane Lane, TMessage Message)
    where TMessage : TenantMessage;
