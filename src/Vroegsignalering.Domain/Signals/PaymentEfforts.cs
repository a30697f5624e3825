namespace Vroegsignalering.Domain.Signals;

/// <summary>What the partner attests to have done before signalling (inspanningen).</summary>
/// <param name="PersonalContact">Personal contact was sought.</param>
/// <param name="PointedToDebtHelp">The customer was pointed to debt help.</param>
/// <param name="Reminders">How many reminders were sent; zero or more.</param>
/// <param name="OfferedContactDetails">The offer was made to pass the contact details on to the municipality.</param>
/// <param name="Refused">The customer refused that (weigering).</param>
/// <remarks>Source: Bgs art. 2 lid 1; for energy also Regeling afsluitbeleid.</remarks>
public sealed record PaymentEfforts(
    bool PersonalContact, bool PointedToDebtHelp, int Reminders, bool OfferedContactDetails, bool Refused);
