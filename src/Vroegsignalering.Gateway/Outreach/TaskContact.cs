using System.Globalization;
using System.Text;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Outreach;

namespace Vroegsignalering.Gateway.Outreach;

/// <summary>Where a task leads and under which names, as signalled.</summary>
internal sealed record TaskContact(IReadOnlyList<string> Names, Address Address)
{
    /// <summary>The contact of a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="signals">The signals behind it.</param>
    /// <param name="registered">Its address as the register spells it; null when the register has none.</param>
    public static TaskContact Of(TaskRow task, IEnumerable<TaskSignal> signals, Address? registered)
    {
        var read = signals.Select(signal => (signal.AddressKey, Signal: SignalJson.Read(Encoding.UTF8.GetBytes(signal.Body)))).ToList();
        var signalled = read.Where(signal => signal.AddressKey == task.AddressKey).Select(signal => signal.Signal.Address);
        return new TaskContact(
            [.. read.Select(signal => NameOf(signal.Signal.Holder)).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)],
            registered ?? signalled.FirstOrDefault() ?? BareAddress(task.AddressKey));
    }

    public override string ToString() => nameof(TaskContact);

    // A household that moved: nobody spelled out the new address, so postcode and number must do.
    private static Address BareAddress(string key)
    {
        var parts = key.Split('-', 3);
        return new Address
        {
            Postcode = Postcode.TryParse(parts[0], out var postcode)
                ? postcode
                : throw new FormatException("A stored address key cannot be read."),
            HouseNumber = int.Parse(parts[1], CultureInfo.InvariantCulture),
            Addition = parts.Length > 2 ? parts[2] : null,
        };
    }

    private static string NameOf(ContractHolder holder) => string.Join(
        ' ',
        new[] { holder.Initials ?? holder.FirstNames, holder.Prefix, holder.Surname ?? holder.TradeName }
            .Where(part => !string.IsNullOrWhiteSpace(part)));
}
