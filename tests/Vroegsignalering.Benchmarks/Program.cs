Console.WriteLine("usage: e2e --seconds N [--profile embedded|service]");
