using Governance.Cli;

using var interruption = new Interruption();
return interruption.CodeOr(Startup.Run(args, interruption.Listen));
