using Vroegsignalering.Fhir.Codec;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>What was found wrong so far; a hostile document cannot make it grow without bound.</summary>
internal sealed class Findings
{
    private const int Limit = 100;

    private readonly List<FhirIssue> _issues = [];

    public IReadOnlyList<FhirIssue> Issues => _issues;

    public void Add(FhirPath where, string code, string text)
    {
        if (_issues.Count < Limit)
        {
            _issues.Add(new FhirIssue(where.ToString(), code, text));
        }
    }

    public void AddAll(Findings others) => _issues.AddRange(others._issues.Take(Limit - _issues.Count));
}
