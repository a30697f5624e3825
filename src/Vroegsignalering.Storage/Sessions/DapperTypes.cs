using System.Data;
using System.Globalization;
using Dapper;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>How our value types stand in a column, on both databases: SQLite gives text where PostgreSQL gives the type.</summary>
internal static class DapperTypes
{
    private static readonly Lock Once = new();
    private static bool _registered;

    public static void Register()
    {
        lock (Once)
        {
            if (!_registered)
            {
                RegisterAll();
                _registered = true;
            }
        }
    }

    private static void RegisterAll()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        Add(id => id, column => column is Guid id ? id : Guid.Parse((string)column));
        AddId(id => id.Value, value => new SignalId(value));
        AddId(id => id.Value, value => new TaskId(value));
        AddId(id => id.Value, value => new CaseId(value));
        AddId(id => id.Value, value => new HouseholdId(value));
        AddId(id => id.Value, value => new PersonId(value));
        AddId(id => id.Value, value => new DecisionId(value));
        AddId(id => id.Value, value => new DeliveryId(value));
        AddId(id => id.Value, value => new RefusalId(value));
        AddId(id => id.Value, value => new ConsentId(value));
        AddId(id => id.Value, value => new MessageId(value));
        Add(tenant => tenant.ToString(), column => Gemeentecode.Parse((string)column));
        Add(partner => partner.Value, column => new PartnerId((string)column));
        Add(team => team.Value, column => new TeamId((string)column));
        Add(covenant => covenant.Value, column => new CovenantId((string)column));
        Add(day => day, Day);
        Add(instant => instant.ToUniversalTime(), Instant);
    }

    private static void AddId<T>(Func<T, object> write, Func<Guid, T> read)
        where T : struct => Add(write, column => read(column is Guid id ? id : Guid.Parse((string)column)));

    private static void Add<T>(Func<T, object> write, Func<object, T> read)
        where T : struct
    {
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(new Handler<T>(write, read));
    }

    private static DateOnly Day(object column) => column switch
    {
        DateOnly day => day,
        DateTime midnight => DateOnly.FromDateTime(midnight),
        _ => DateOnly.Parse((string)column, CultureInfo.InvariantCulture),
    };

    private static DateTimeOffset Instant(object column) => column switch
    {
        DateTimeOffset instant => instant,
        DateTime utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)),
        _ => DateTimeOffset.Parse((string)column, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
    };

    private sealed class Handler<T>(Func<T, object> write, Func<object, T> read) : SqlMapper.TypeHandler<T>
        where T : struct
    {
        public override T Parse(object value) => read(value);

        public override void SetValue(IDbDataParameter parameter, T value) => parameter.Value = write(value);
    }
}
