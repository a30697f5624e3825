using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Domain.Matching.Contacts;

namespace Vroegsignalering.Domain.Tests.Matching.Contacts;

[Trait("Rule", "MA-12")]
public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("0612345678", "+31612345678", "as most people write it")]
    [InlineData("06-12 34 56 78", "+31612345678", "grouped")]
    [InlineData(" (06) 1234.5678 ", "+31612345678", "brackets and dots")]
    [InlineData("+31612345678", "+31612345678", "E.164 already")]
    [InlineData("+31 (0)6 1234 5678", "+31612345678", "the zero that is not dialled from abroad")]
    [InlineData("(+31) 6 12345678", "+31612345678", "the country in brackets")]
    [InlineData("0031612345678", "+31612345678", "dialled from abroad")]
    [InlineData("0031-06-12345678", "+31612345678", "dialled from abroad with the zero all the same")]
    [InlineData("31612345678", "+31612345678", "the plus was lost")]
    [InlineData("612345678", "+31612345678", "a spreadsheet dropped the zero")]
    [InlineData("010 - 123 45 67", "+31101234567", "a fixed line")]
    [InlineData("+49 30 1234567", "+49301234567", "abroad")]
    [InlineData("0032 470 12 34 56", "+32470123456", "abroad, dialled")]
    public void Normalise_AnySpelling_IsOne(string written, string comparable, string because) =>
        PhoneNumber.Normalise(written).Should().Be(comparable, because);

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("  ", "blank")]
    [InlineData("onbekend", "words")]
    [InlineData("0612345678 tst 12", "an extension is not the person's")]
    [InlineData("0612345678 / 0101234567", "two numbers")]
    [InlineData("06123456", "too short for a Dutch number")]
    [InlineData("+3161234567", "a digit short")]
    [InlineData("+31612345678+", "a plus at the end")]
    [InlineData("0000000000", "typed to fill the field")]
    [InlineData("0600000000", "typed to fill the field")]
    [InlineData("+001234567890", "no country begins with zero")]
    [InlineData("+1234567890123456", "longer than any number")]
    [InlineData("٠٦١٢٣٤٥٦٧٨", "digits of another script")]
    public void Normalise_NoSingleNumber_IsNone(string? written, string because) => PhoneNumber.Normalise(written).Should().BeNull(because);

    [Fact]
    public void Normalise_Twice_IsTheSame() => Prop.ForAll(
        ArbMap.Default.ArbFor<(ulong Digits, bool Plus)>(),
        written => PhoneNumber.Normalise($"{(written.Plus ? "+" : "0")}{written.Digits}") is not { } number || PhoneNumber.Normalise(number) == number)
        .QuickCheckThrowOnFailure();
}
