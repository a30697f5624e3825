namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>The pair of database and bus: two pairs exist, any other refuses to start.</summary>
public abstract record Profile
{
    private Profile()
    {
    }

    /// <summary>The profile of the two addresses, or why there is none.</summary>
    /// <exception cref="StartRefusedException">One address is given without the other.</exception>
    public static Profile Read(IConfiguration configuration, string dataFolder)
    {
        var database = configuration.GetConnectionString("Gateway");
        var broker = configuration["Bus:RabbitMq"];
        return (string.IsNullOrWhiteSpace(database), string.IsNullOrWhiteSpace(broker)) switch
        {
            (true, true) => new Embedded(Path.Combine(dataFolder, "gateway.db")),
            (false, false) => new Server(database!, BrokerAddress(broker!)),
            (false, true) => throw new StartRefusedException(
                ["ConnectionStrings:Gateway is gezet en Bus:RabbitMq niet. PostgreSQL gaat samen met RabbitMQ: zet ze allebei, of geen van beide voor SQLite."]),
            (true, false) => throw new StartRefusedException(
                ["Bus:RabbitMq is gezet en ConnectionStrings:Gateway niet. RabbitMQ gaat samen met PostgreSQL: zet ze allebei, of geen van beide voor SQLite."]),
        };
    }

    public abstract T Match<T>(Func<Embedded, T> embedded, Func<Server, T> server);

    private static Uri BrokerAddress(string broker) =>
        Uri.TryCreate(broker, UriKind.Absolute, out var address) && address.Scheme is "amqp" or "amqps"
            ? address
            : throw new StartRefusedException(["Bus:RabbitMq is geen adres van de vorm amqp://gebruiker:wachtwoord@host:5672/vhost."]);

    /// <summary>SQLite in one file and the mediator in this process.</summary>
    public sealed record Embedded(string DatabaseFile) : Profile
    {
        public override T Match<T>(Func<Embedded, T> embedded, Func<Server, T> server) => embedded(this);

        public override string ToString() => "embedded";
    }

    /// <summary>PostgreSQL and RabbitMQ; both addresses hold secrets, so this record prints neither.</summary>
    public sealed record Server(string ConnectionString, Uri Broker) : Profile
    {
        public override T Match<T>(Func<Embedded, T> embedded, Func<Server, T> server) => server(this);

        public override string ToString() => "service";
    }
}
