using System.Runtime.InteropServices;
using Governance.Cli;

using var stop = new CancellationTokenSource();
using PosixSignalRegistration onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    context.Cancel = true;
    stop.Cancel();
    // Whoever waits for standard input does not hear of it.
    Thread.Sleep(Startup.TimeToStop);
    Environment.Exit(ExitCode.Interrupted);
});
return Startup.Run(args, stop.Token);
