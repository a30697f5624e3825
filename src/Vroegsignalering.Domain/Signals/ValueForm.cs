namespace Vroegsignalering.Domain.Signals;

/// <summary>In which form a channel handed a value over.</summary>
internal enum ValueForm
{
    /// <summary>The message has no such field.</summary>
    None,

    /// <summary>JSON null, or an empty cell: the same as absent.</summary>
    Null,

    /// <summary>A JSON string.</summary>
    Text,

    /// <summary>A JSON number, as written.</summary>
    Number,

    /// <summary>A JSON boolean.</summary>
    Flag,

    /// <summary>A cell of a row, which has no type of its own.</summary>
    Untyped,

    /// <summary>An object or an array where a single value belongs.</summary>
    Other,

    /// <summary>Text that is no Unicode: bytes that are no UTF-8, or half a character.</summary>
    Broken,

    /// <summary>The field stands twice in the message, with different values: a line of the text for each.</summary>
    Twice,

    /// <summary>A cell put together again from neighbours: the row has more cells than the head, one of them may have held the delimiter.</summary>
    Joined,

    /// <summary>A cell of a broken row of which it is not certain what belongs in it: a line of the text for each reading.</summary>
    Doubtful,
}
