namespace Vroegsignalering.Synthesis.Names;

/// <summary>Who is to be named: from which stock, of which sex, born in which year.</summary>
internal readonly record struct Bearer(Origin Origin, bool Woman, int Year);
