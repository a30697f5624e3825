namespace Vroegsignalering.Synthesis.Names;

/// <summary>From which stock of names a family has its names.</summary>
internal enum Origin
{
    Dutch,
    Turkish,
    Moroccan,
    Surinamese,
    Polish,
    Elsewhere,
}
