using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Register;

/// <summary>How many rows of a file describe a person, before anything is decided about them.</summary>
/// <param name="Total">All of them.</param>
/// <param name="WithAddress">Those with a postcode.</param>
/// <param name="ByMunicipality">Per municipality of registration; rows without one are in the total only.</param>
public sealed record RowCounts(int Total, int WithAddress, IReadOnlyDictionary<Gemeentecode, int> ByMunicipality)
{
    public int Of(Gemeentecode municipality) => ByMunicipality.GetValueOrDefault(municipality);

    public static RowCounts Count(IEnumerable<(string Gemeente, string Postcode)> rows)
    {
        var list = rows.ToList();
        var byMunicipality = list
            .Select(row => Gemeentecode.TryParse(CellText.Gemeentecode(row.Gemeente), out var code) ? code : (Gemeentecode?)null)
            .OfType<Gemeentecode>()
            .CountBy(code => code)
            .ToDictionary();
        return new RowCounts(list.Count, list.Count(row => row.Postcode.Length > 0), byMunicipality);
    }
}
