namespace Vroegsignalering.Domain.Matching.Review;

/// <summary>A comparison level as a reviewer reads it.</summary>
/// <param name="Agreement">How far it agrees.</param>
/// <param name="Text">What the level means, in plain Dutch.</param>
public sealed record LevelText(Agreement Agreement, string Text)
{
    /// <summary>The agreement in a word or two: a state is never told by colour alone.</summary>
    public string Word => Agreement switch
    {
        Agreement.Same => "gelijk",
        Agreement.Alike => "lijkt erop",
        Agreement.Unknown => "onbekend",
        Agreement.Different => "anders",
    };
}
