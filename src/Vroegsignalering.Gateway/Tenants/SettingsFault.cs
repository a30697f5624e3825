namespace Vroegsignalering.Gateway.Tenants;

/// <summary>One thing wrong with a settings file.</summary>
/// <param name="Pointer">JSON pointer of the field, such as <c>/gemeenten/0/teams/1/mandaat</c>.</param>
/// <param name="Rule">What it breaks, in Dutch.</param>
/// <param name="Repair">What to do about it, in Dutch.</param>
public sealed record SettingsFault(string Pointer, string Rule, string Repair)
{
    public override string ToString() => $"{(Pointer.Length == 0 ? "/" : Pointer)}: {Rule}. {Repair}";
}
