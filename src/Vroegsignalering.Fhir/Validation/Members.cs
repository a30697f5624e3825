using System.Text.Json;

namespace Vroegsignalering.Fhir.Validation;

/// <summary>The properties of one object, each beside its shadow (<c>given</c> and <c>_given</c>).</summary>
internal sealed class Members
{
    private readonly List<Member> _members = [];

    public IReadOnlyList<Member> All => _members;

    public Member? Find(ElementRule rule)
    {
        foreach (var member in _members)
        {
            if (ReferenceEquals(member.Rule, rule))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>False when the property was there before.</summary>
    public bool TryAdd(ElementRule rule, JsonElement value, bool isShadow)
    {
        var member = Find(rule);
        if (member is null)
        {
            member = new Member(rule);
            _members.Add(member);
        }

        var isNew = (isShadow ? member.Shadow : member.Value) is null;
        if (isShadow)
            member.Shadow = value;
        else
            member.Value = value;
        return isNew;
    }

    internal sealed class Member(ElementRule rule)
    {
        public ElementRule Rule => rule;

        public JsonElement? Value { get; set; }

        public JsonElement? Shadow { get; set; }
    }
}
