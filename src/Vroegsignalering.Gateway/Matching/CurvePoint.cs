namespace Vroegsignalering.Gateway.Matching;

/// <summary>What a threshold would give.</summary>
/// <param name="Threshold">Total from which a match is automatic, bits.</param>
/// <param name="AutomaticShare">Of all signals of which the truth is known.</param>
/// <param name="Precision">Share of those matches that is right.</param>
internal sealed record CurvePoint(double Threshold, double AutomaticShare, double Precision)
{
    /// <summary>From the highest threshold down.</summary>
    public static IReadOnlyList<CurvePoint> Of(Evaluation evaluation) =>
    [
        .. evaluation.Curve.Points().Select(point => new CurvePoint(
            point.Threshold, (double)point.Automatic / (evaluation.All.Known + evaluation.All.Unknown), (double)point.Right / point.Automatic)),
    ];
}
