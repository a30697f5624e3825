using System.Buffers;
using System.Text;
using Vroegsignalering.Gateway.Files;

namespace Vroegsignalering.Gateway.Tests.Files;

/// <summary>Windows-1252 is read where it is certain: a guess would write somebody's name wrong.</summary>
public sealed class LineDecoderTests
{
    [Theory, Trait("Rule", "IN-12")]
    [InlineData("José;3077SS", "José;3077SS", "an accented letter behind a letter")]
    [InlineData("Émile Müller-Éclair;Ïsland", "Émile Müller-Éclair;Ïsland", "many, capitals before one")]
    [InlineData("3077\u00A0SS;45012\u00A0;€ 450,12;\u00A0€\u00A01.234,56", "3077\u00A0SS;45012\u00A0;€ 450,12;\u00A0€\u00A01.234,56", "blanks and euro signs of numbers")]
    [InlineData("\u0080a va", null, "a euro sign before a letter: in DOS the byte is Ç")]
    [InlineData("d’Arc", null, "an apostrophe: in DOS and on old Macs the byte is a letter")]
    [InlineData("Jos\u00A0 de Vries", null, "a blank behind a letter: in DOS the byte is á")]
    [InlineData("Ÿann", null, "an accented letter that only Windows has: on an old Mac the byte is ü")]
    [InlineData("naam é;x", null, "a letter by itself")]
    [InlineData("5 × 3", null, "a sign")]
    public void TextOf_LineThatIsNoUtf8_IsWindows1252WhereThatIsCertain(string text, string? read, string because)
    {
        var line = new ReadOnlySequence<byte>([.. text.Select(letter => (byte)(letter switch { '€' => 0x80, '’' => 0x92, 'Ÿ' => 0x9F, _ => letter }))]);

        var decoded = new LineDecoder(isUtf8: false).TextOf(line);

        if (read is null) decoded.Should().Contain("\uFFFD", because);
        else decoded.Should().Be(read, because);
        new LineDecoder(isUtf8: true).TextOf(line).Should().Contain("\uFFFD", "a file with a mark is UTF-8, and damaged");
    }

    [Fact, Trait("Rule", "IN-12")]
    public void TextOf_Utf8BesideABadByte_StaysUnread() =>
        new LineDecoder(isUtf8: false).TextOf(new ReadOnlySequence<byte>([.. "Zoë;Jos"u8, 0xE9])).Should().Be("Zoë;Jos\uFFFD");

    [Fact, Trait("Rule", "IN-12")]
    public void TextOf_LineBehindOneInUtf8_IsDamageRatherThanWindows1252()
    {
        var decoder = new LineDecoder(isUtf8: false);

        decoder.TextOf(new ReadOnlySequence<byte>([.. "Zoë\r"u8])).Should().Be("Zoë");
        decoder.TextOf(new ReadOnlySequence<byte>(Encoding.Latin1.GetBytes("José"))).Should().Be("Jos\uFFFD");
    }
}
