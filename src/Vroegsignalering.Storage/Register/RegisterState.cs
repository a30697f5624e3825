namespace Vroegsignalering.Storage.Register;

/// <summary>How far a municipality's register is, and how old.</summary>
public sealed record RegisterState
{
    /// <summary>The number of the last mutation; every match decision stores it (MA-04).</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was last loaded whole, UTC; changes between two loads make it no younger.</summary>
    public required DateTimeOffset LoadedAt { get; init; }
}
