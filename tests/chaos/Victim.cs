namespace Vroegsignalering.Chaos;

/// <summary>Who is killed.</summary>
public enum Victim
{
    Gateway,
    Broker,
    Database,
}
