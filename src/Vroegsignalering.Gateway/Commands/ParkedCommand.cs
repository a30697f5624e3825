using System.CommandLine;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Shows messages that could not be handled, puts them back, or drops them for good.</summary>
public static class ParkedCommand
{
    public static Command Create(StartOptions start)
    {
        var list = new Command("list", "Toont geparkeerde berichten.");
        list.SetAction((line, stop) => DatabaseWork.RunAsync(
            start.Read(line), services => ListAsync(services.GetRequiredService<GatewayDatabase>(), stop), stop));
        return new Command("parked", "Berichten die niet verwerkt konden worden.")
        {
            list,
            One(start, ("replay", "Zet een bericht terug in de uitgaande post."), ParkedStore.ReplayAsync),
            One(start, ("drop", "Verwijdert een bericht voorgoed."), (session, message, _) => ParkedStore.DropAsync(session, message)),
        };
    }

    private static Command One(
        StartOptions start, (string Name, string Text) verb, Func<Session, MessageId, DateTimeOffset, Task<bool>> act)
    {
        var id = new Argument<Guid>("ID");
        var command = new Command(verb.Name, verb.Text) { id };
        command.SetAction((line, stop) => DatabaseWork.RunAsync(
            start.Read(line),
            async services =>
            {
                var (message, now) = (new MessageId(line.GetRequiredValue(id)), services.GetRequiredService<TimeProvider>().GetUtcNow());
                var done = await services.GetRequiredService<GatewayDatabase>().InTransactionAsync(session => act(session, message, now), stop);
                Console.WriteLine(done ? "Gedaan." : "Dit bericht staat niet geparkeerd.");
                return done ? 0 : 1;
            },
            stop));
        return command;
    }

    private static async Task<int> ListAsync(GatewayDatabase database, CancellationToken stop)
    {
        foreach (var message in await database.ReadAsync(ParkedStore.ListAsync, stop))
        {
            Console.WriteLine($"{message.Tenant ?? "onbekend"}  {message.MessageId}  {message.ParkedAt:u}  {message.Kind}  {message.Reason}  {message.Attempts} pogingen");
        }

        return 0;
    }
}
