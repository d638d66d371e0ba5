import Benchmark

// swift run -c release Benchmarks [--filter REGEX] [--help]
//
// BENCH_PLANS says how many plans the large book has, 100000 by default; BENCH_BOOK names a file in
// which it is kept for the next run, which works on a copy of it.

let large = LargeBook()
Benchmark.main([scheduleSuite(), foldSuite(), reportSuite(large), workSuite(large)])
try large.remove()
