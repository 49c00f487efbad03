// The floor that start-up is measured against: a native program that prints a line.
Console.WriteLine("hello");
