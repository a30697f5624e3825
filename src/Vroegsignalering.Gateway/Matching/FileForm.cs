using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>What a kind of file looks like.</summary>
/// <param name="Columns">Every column that it may have.</param>
/// <param name="Required">Those without which nothing can be read.</param>
/// <param name="Described">Where the columns are told of.</param>
internal sealed record FileForm(IReadOnlyCollection<string> Columns, IReadOnlyCollection<string> Required, string Described)
{
    /// <summary>A register in the columns of <c>import register</c>.</summary>
    public static FileForm Register { get; } = new(RegisterColumns.All, RegisterColumns.Required, RegisterHead.Described);

    /// <summary>Signals in the columns of <c>POST /v1/leveringen</c>.</summary>
    public static FileForm Signals { get; } = new([.. SignalSchema.ByPath.Keys], [SignalSchema.Reference.Path], "/v1/openapi.json");

    /// <summary>Whom signals are really about.</summary>
    public static FileForm Truth { get; } = new(TruthFile.Columns, TruthFile.Required, "docs/matching.md");

    /// <summary>By the names under which a mapping speaks of them.</summary>
    public static IReadOnlyDictionary<string, FileForm> ByName { get; } = new Dictionary<string, FileForm>
    {
        ["register"] = Register,
        ["signals"] = Signals,
        ["truth"] = Truth,
    };
}
