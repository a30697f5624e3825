namespace Vroegsignalering.Gateway.Register;

/// <summary>In which form a register comes.</summary>
public enum RegisterFormat
{
    /// <summary>Our own columns, see <see cref="RegisterColumns"/>.</summary>
    Csv,

    /// <summary>The test set of persoonslijsten of the RvIG, element numbers as column heads.</summary>
    GbaV,
}
