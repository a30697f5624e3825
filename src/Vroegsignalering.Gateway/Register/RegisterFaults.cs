namespace Vroegsignalering.Gateway.Register;

/// <summary>The impossible rows of a register, and the keys of those whom they hold back, in whatever municipality.</summary>
/// <param name="consequence">What becomes of a person held back, in Dutch; told with the row.</param>
internal sealed class RegisterFaults(string consequence)
{
    private readonly List<RowFault> _rows = [];
    private readonly HashSet<string> _heldBack = new(StringComparer.Ordinal);

    public IReadOnlyList<RowFault> Rows => _rows;

    /// <summary>How many persons are held back; a row that does not say whose it is holds back nobody.</summary>
    public int Persons => _heldBack.Count;

    /// <summary>Takes a row, and the key of its person; empty when the row does not say.</summary>
    public void Add(RowFault row, string key)
    {
        _rows.Add(key.Length == 0 ? row : row with { Reason = $"{row.Reason}; {consequence}" });
        if (key.Length > 0) _ = _heldBack.Add(key);
    }

    /// <summary>Whether no row read so far holds the person back; who has no key is never spared.</summary>
    public bool IsSpared(RegisterPerson person) => person.Entry.Key.Length > 0 && !_heldBack.Contains(person.Entry.Key);
}
