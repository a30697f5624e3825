namespace Vroegsignalering.Domain.Consents;

/// <summary>To which of the two classes a category belongs.</summary>
public static class DataCategories
{
    /// <summary>The class of the category (CO-01).</summary>
    public static DisclosureClass Class(this DataCategory category) => category switch
    {
        DataCategory.FeedbackCode or DataCategory.Signal or DataCategory.Contact => DisclosureClass.Statutory,
        DataCategory.Conversation or DataCategory.Help or DataCategory.Finances
            or DataCategory.Health or DataCategory.Children => DisclosureClass.Confidential,
    };
}
