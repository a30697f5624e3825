namespace Vroegsignalering.Synthesis.Files;

/// <summary>The municipality of the files: that of the demo, so that they can be loaded into one.</summary>
internal static class Municipality
{
    /// <summary>Its gemeentecode.</summary>
    public const string Code = "0599";
}
