namespace Vroegsignalering.Domain.Consents;

/// <summary>What kind of party receives data.</summary>
public enum RecipientKind
{
    /// <summary>The municipality's own departments.</summary>
    Municipality,

    /// <summary>A team that acts under mandate.</summary>
    Team,

    /// <summary>A signal partner.</summary>
    Partner,

    /// <summary>A person, such as a member of the family.</summary>
    Person,

    /// <summary>Any other organisation: school, insurer, employer, other municipality.</summary>
    Organisation,
}
