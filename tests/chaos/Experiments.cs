namespace Vroegsignalering.Chaos;

/// <summary>Storms with blows, each on an installation of its own.</summary>
internal static class Experiments
{
    /// <summary>SQLite and mediator: the gateway is killed in the middle of every wave.</summary>
    public static async Task<LedgerFindings> EmbeddedAsync(int signals, int waves)
    {
        await using var installation = await Installation.CreateAsync(service: false);
        await using var gateway = await GatewayProgram.StartAsync(installation);
        using var storm = new Storm(installation, gateway);
        for (var wave = 0; wave < waves; wave++)
        {
            await storm.WaveAsync(signals, () => KillAsync(Victim.Gateway, gateway));
        }

        return await storm.SettleAsync();
    }

    /// <summary>PostgreSQL and RabbitMQ: every wave one of the victims is killed, in turn.</summary>
    public static async Task<LedgerFindings> ServiceAsync(int signals, int rounds, params IReadOnlyList<Victim> victims)
    {
        await using var installation = await Installation.CreateAsync(service: true);
        await using var gateway = await GatewayProgram.StartAsync(installation);
        await ServerScript.FlushBrokerAsync();
        using var storm = new Storm(installation, gateway);
        foreach (var victim in Enumerable.Repeat(victims, rounds).SelectMany(round => round))
        {
            await storm.WaveAsync(signals, () => KillAsync(victim, gateway));
        }

        return await storm.SettleAsync();
    }

    private static Task KillAsync(Victim victim, GatewayProgram gateway) => victim switch
    {
        Victim.Gateway => KillAsync(gateway.KillAsync, gateway.RestartAsync),
        Victim.Broker => KillAsync("rabbitmq"),
        Victim.Database => KillAsync("postgres"),
    };

    private static Task KillAsync(string server)
    {
        var script = new ServerScript(server);
        return KillAsync(script.KillAsync, script.StartAsync);
    }

    private static async Task KillAsync(Func<Task> kill, Func<Task> restart)
    {
        await kill();
        await restart();
    }
}
