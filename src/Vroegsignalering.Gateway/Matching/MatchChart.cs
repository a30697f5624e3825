using System.Globalization;
using System.Text;

namespace Vroegsignalering.Gateway.Matching;

/// <summary>The curve of a run as a picture (SVG): how many matches are automatic against how many of those are wrong, threshold by threshold.</summary>
internal static class MatchChart
{
    private const int Width = 720;
    private const int Height = 420;
    private const int Left = 70;
    private const int Right = 690;
    private const int Top = 50;
    private const int Bottom = 350;

    // One wrong in a hundred down to one in a million; none at all stands at the very end.
    private const int MostZeros = 6;

    public static string Draw(Evaluation evaluation, double matchFrom)
    {
        var points = CurvePoint.Of(evaluation);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\" aria-label=\"Automatisch aandeel tegen foutkans\">");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/><text x=\"{Left}\" y=\"26\" font-size=\"16\">Aandeel automatisch gekoppeld, tegen het aandeel daarvan dat fout is</text>");
        Grid(svg);
        svg.Append("<polyline fill=\"none\" stroke=\"#154273\" stroke-width=\"2\" points=\"").AppendJoin(' ', points.Select(At)).Append("\"/>");
        foreach (var chosen in points.Where(point => point.Threshold >= matchFrom).TakeLast(1))
        {
            var place = At(chosen).Split(',');
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{place[0]}\" cy=\"{place[1]}\" r=\"6\" fill=\"#a3120f\"/><text x=\"{Left}\" y=\"{Height - 10}\">").Append(MatchTable.Dutch, $"Rood: de drempel van {matchFrom:0.#} bits, {chosen.AutomaticShare:P2} automatisch.</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Grid(StringBuilder svg)
    {
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var y = Y(tenth / 10.0);
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" x2=\"{Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\" stroke=\"#c9d1d9\"/><text x=\"{Left - 8}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{tenth * 10} %</text>");
        }

        for (var zeros = 2; zeros <= MostZeros; zeros++)
        {
            var x = X(Math.Pow(10, -zeros));
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Top}\" y2=\"{Bottom}\" stroke=\"#c9d1d9\"/><text x=\"{x:0.#}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">").Append(zeros == MostZeros ? "geen" : string.Create(MatchTable.Dutch, $"1 op {Math.Pow(10, zeros):N0}")).Append("</text>");
        }
    }

    private static string At(CurvePoint point) => string.Create(CultureInfo.InvariantCulture, $"{X(1 - point.Precision):0.#},{Y(point.AutomaticShare):0.#}");

    private static double X(double wrong) => Left + ((Math.Clamp(-Math.Log10(Math.Max(wrong, 1e-9)), 2, MostZeros) - 2) / (MostZeros - 2) * (Right - Left));

    private static double Y(double share) => Bottom - (share * (Bottom - Top));
}
