namespace Vroegsignalering.Chaos;

/// <summary>What a gateway says of itself.</summary>
internal static class Readiness
{
    /// <summary>Whether it is ready and nothing is missing; intake is ready before the bus is there.</summary>
    public static async Task<bool> IsWholeAsync(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return answer.IsSuccessStatusCode && !(await answer.Content.ReadAsStringAsync()).Contains("Degraded", StringComparison.Ordinal);
    }
}
