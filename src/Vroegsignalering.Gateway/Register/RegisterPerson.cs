using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Register;

/// <summary>A person of a file and the municipality that registers the person.</summary>
public sealed record RegisterPerson(Gemeentecode Tenant, RegisterEntry Entry);
