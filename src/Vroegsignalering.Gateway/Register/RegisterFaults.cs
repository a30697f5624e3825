namespace Vroegsignalering.Gateway.Register;

/// <summary>The impossible rows of a register, and the keys of those whom they hold back, in whatever municipality.</summary>
/// <param name="consequence">What becomes of a person held back, in Dutch; told with the row.</param>
internal sealed class RegisterFaults(string consequence)
{
    private readonly List<RowFault> _rows = [];
    private readonly HashSet<string> _heldBack = new(StringComparer.Ordinal);

    /// <summary>No row yet, and persons whom an earlier reading of the file found to be held back.</summary>
    public RegisterFaults(string consequence, IReadOnlySet<string> heldBack)
        : this(consequence) => _heldBack.UnionWith(heldBack);

    public IReadOnlyList<RowFault> Rows => _rows;

    /// <summary>The keys of those held back; a row that does not say whose it is holds back nobody.</summary>
    public IReadOnlySet<string> HeldBack => _heldBack;

    /// <summary>Whether a row may be about anybody, so that who is not named may still be meant.</summary>
    public bool HasRowOfSomebody { get; private set; }

    /// <summary>Whether a row holds back a person who may have been given out already.</summary>
    public bool HasLateRow { get; private set; }

    /// <summary>Takes a row that stands apart from the earlier rows of its person; with a reason of its own where none was told.</summary>
    public void AddLate(int row, string key)
    {
        HasLateRow = true;
        if (_rows is [.., var last] && last.Row == row) return;
        Add(new RowFault(row, "staat niet bij de eerdere rijen van deze persoon; sorteer het bestand op sleutel"), key, isCertain: true);
    }

    /// <summary>Takes a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="key">The key of its person, as far as can be read; empty when the row does not say.</param>
    /// <param name="isCertain">Whether that key stands there, and is no guess at a broken line.</param>
    public void Add(RowFault row, string key, bool isCertain)
    {
        _rows.Add(key.Length == 0 ? row : row with { Reason = $"{row.Reason}; {consequence}" });
        if (key.Length > 0) _ = _heldBack.Add(key);
        HasRowOfSomebody |= key.Length == 0 || !isCertain;
    }

    /// <summary>Whether no row read so far holds the person back; who has no key is never spared.</summary>
    public bool IsSpared(RegisterPerson person) => person.Entry.Key.Length > 0 && !_heldBack.Contains(person.Entry.Key);
}
