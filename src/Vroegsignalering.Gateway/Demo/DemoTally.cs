namespace Vroegsignalering.Gateway.Demo;

/// <summary>Counts the answers of the intake by HTTP status, and the rows of the files by outcome.</summary>
internal sealed class DemoTally
{
    private readonly SortedDictionary<string, int> _answers = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Answers => _answers;

    public void Count(string answer, int times = 1) => _answers[answer] = _answers.GetValueOrDefault(answer) + times;
}
