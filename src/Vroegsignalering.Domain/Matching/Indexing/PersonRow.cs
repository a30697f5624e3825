using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>One person of the index in 24 bytes: names by their number in the table, birth date and marks packed.</summary>
/// <param name="Own">Number of the own surname.</param>
/// <param name="Partner">Number of the partner's surname.</param>
/// <param name="Given">Where the entry of the first names begins.</param>
/// <param name="Facts">Birth date and marks.</param>
/// <param name="Bsn">The citizen service number; default for none.</param>
/// <param name="FirstStay">Where the residences begin; they end where those of the next person begin.</param>
internal readonly record struct PersonRow(int Own, int Partner, int Given, PersonFacts Facts, Bsn Bsn, int FirstStay)
{
    public override string ToString() => nameof(PersonRow);
}
