//! What was found, for people and for programs.

use serde_json::{Value, json};

use super::Checked;
use crate::dataset::{Cause, LeftOut, Problem, Reading, RecordKind};
use crate::desk::{counted, one_line};
use crate::words;

/// One block for each problem, and a line that counts them.
pub(super) fn text(checked: &[Checked<'_>]) -> String {
    let mut out = String::new();
    for Checked { file, outcome } in checked {
        let file = file.display();
        match outcome {
            Err(unread) => out += &format!("{unread}\n\n"),
            Ok(reading) => {
                for problem in &reading.problems {
                    out += &block(&file.to_string(), problem);
                }
            }
        }
    }
    out + &closing_line(checked)
}

fn block(file: &str, problem: &Problem) -> String {
    let Problem { path, line, column, fault, .. } = problem;
    let mut lines = vec![format!("{file}:{line}:{column}  {path}")];
    if let Some((kind, id)) = &problem.record {
        lines.push(format!("  in        {} {id}", kind.word()));
    }
    lines.push(format!("  found     {}", words::fault_found(fault)));
    lines.push(format!("  expected  {}", words::fault_expected(fault)));
    if let Some(nearest) = &problem.nearest {
        lines.push(format!("  did you mean \"{nearest}\"?"));
    }
    let lines: Vec<String> = lines.iter().map(|line| one_line(line)).collect();
    lines.join("\n") + "\n\n"
}

fn closing_line(checked: &[Checked<'_>]) -> String {
    let unreadable = checked.iter().filter(|checked| checked.outcome.is_err()).count();
    let readings: Vec<&Reading> =
        checked.iter().filter_map(|checked| checked.outcome.as_ref().ok()).collect();
    let problems: usize = readings.iter().map(|reading| reading.problems.len()).sum();
    let left_out: Vec<&LeftOut> = readings.iter().flat_map(|reading| &reading.left_out).collect();
    let mut parts = Vec::new();
    if !readings.is_empty() {
        parts.push(counted(problems, "problem", "problems"));
    }
    if !left_out.is_empty() {
        let record = counted(left_out.len(), "record", "records");
        let mut part = format!("the page would leave out {record} ({})", by_kind(&left_out));
        let with = left_out.iter().filter(|record| record.cause != Cause::Problem).count();
        if with > 0 {
            part += &format!(", {with} of them for naming another that is left out");
        }
        parts.push(part);
    }
    if unreadable > 0 {
        parts.push(format!("{} that cannot be read", counted(unreadable, "file", "files")));
    }
    parts.join("; ") + "\n"
}

fn by_kind(left_out: &[&LeftOut]) -> String {
    let mut kinds: Vec<RecordKind> = left_out.iter().map(|record| record.kind).collect();
    kinds.sort();
    let groups = kinds.chunk_by(|a, b| a == b);
    let counts = groups.filter_map(|group| Some(format!("{} {}", group.first()?.table(), group.len())));
    counts.collect::<Vec<_>>().join(", ")
}

/// The same as one JSON object.
pub(super) fn json(checked: &[Checked<'_>]) -> String {
    let files: Vec<Value> = checked.iter().map(file_json).collect();
    let mut text = json!({ "files": files }).to_string();
    text.push('\n');
    text
}

fn file_json(checked: &Checked<'_>) -> Value {
    let file = checked.file.display().to_string();
    match &checked.outcome {
        Err(unread) => json!({ "file": file, "unreadable": unread.why.to_string() }),
        Ok(reading) => json!({
            "file": file,
            "problems": reading.problems.iter().map(problem_json).collect::<Vec<_>>(),
            "leftOut": reading.left_out.iter().map(left_out_json).collect::<Vec<_>>(),
        }),
    }
}

fn problem_json(problem: &Problem) -> Value {
    json!({
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "record": problem.record.as_ref().map(|(kind, id)| json!({ "kind": kind.word(), "id": id })),
        "found": &*words::fault_found(&problem.fault),
        "expected": &*words::fault_expected(&problem.fault),
        "nearest": problem.nearest,
    })
}

fn left_out_json(record: &LeftOut) -> Value {
    let names = match &record.cause {
        Cause::Problem => Value::Null,
        Cause::Names(kind, id) => json!({ "kind": kind.word(), "id": id }),
    };
    json!({ "kind": record.kind.word(), "id": record.id, "names": names })
}
