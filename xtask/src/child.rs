//! Running other programs so that an interrupt leaves none of them behind.

use anyhow::{Context, Result, bail};
use std::{
    process::{Child, Command, ExitStatus},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

/// How often a running child, and whatever its caller waits for, is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// How long a program that was told to end may take.
const END_LIMIT: Duration = Duration::from_secs(2);

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C or a polite kill stops the running child and lets this program clean up after itself.
pub fn stop_on_interrupt() -> Result<()> {
    ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst)).context("cannot listen for Ctrl-C")
}

/// Runs a program to its end, its output shown; anything but success is an error.
pub fn run(command: &mut Command) -> Result<()> {
    let status = run_while(command, || ())?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a program to its end, calling `meanwhile` now and then.
pub fn run_while(command: &mut Command, mut meanwhile: impl FnMut()) -> Result<ExitStatus> {
    let mut child = command.spawn().with_context(|| format!("cannot start `{}`", line(command)))?;
    loop {
        if let Some(status) = child.try_wait()? {
            fail_if_interrupted()?;
            return Ok(status);
        }
        if INTERRUPTED.load(Ordering::SeqCst) {
            stop(&mut child);
        }
        fail_if_interrupted()?;
        meanwhile();
        std::thread::sleep(LOOK_EVERY);
    }
}

/// Calls `attempt` until it holds something, at most for `limit`.
pub fn wait_for<T>(limit: Duration, mut attempt: impl FnMut() -> Result<Option<T>>) -> Result<Option<T>> {
    let start = std::time::Instant::now();
    loop {
        fail_if_interrupted()?;
        if let Some(found) = attempt()? {
            return Ok(Some(found));
        }
        if start.elapsed() > limit {
            return Ok(None);
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

/// Ends a child at once. That it may have ended by itself is no error.
pub fn stop(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// Starts a program in a group of its own, which all that it starts joins: Ctrl-C in the terminal does not reach
/// it before it has been asked to end, and all of it can be ended at once.
pub fn spawn_apart(command: &mut Command) -> Result<Child> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command.spawn().with_context(|| format!("cannot start `{}`", line(command)))
}

/// Kills such a program and all that it started.
pub fn kill_apart(child: &mut Child) {
    signal_apart(child, "KILL");
    stop(child);
}

/// Lets such a program put away its files before it ends.
pub fn end_apart(child: &mut Child) {
    signal_apart(child, "TERM");
    let asked = std::time::Instant::now();
    while asked.elapsed() < END_LIMIT && matches!(child.try_wait(), Ok(None)) {
        std::thread::sleep(LOOK_EVERY);
    }
    kill_apart(child);
}

fn signal_apart(child: &Child, signal: &str) {
    #[cfg(unix)]
    let _ = Command::new("sh")
        .args(["-c", &format!("kill -{signal} -{}", child.id())])
        .stderr(std::process::Stdio::null())
        .status();
}

/// What a program prints when asked, or nothing when it is missing or refuses.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// The command as one would type it, with the variables it is given.
pub fn line(command: &Command) -> String {
    let given = command
        .get_envs()
        .filter(|(name, _)| *name != "PATH")
        .filter_map(|(name, value)| Some(format!("{}={}", name.display(), value?.display())));
    let program = std::path::Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args()).map(|word| word.display().to_string());
    given.chain(words).collect::<Vec<_>>().join(" ")
}

/// An error if the user has asked this program to stop.
pub fn fail_if_interrupted() -> Result<()> {
    if INTERRUPTED.load(Ordering::SeqCst) {
        bail!("interrupted");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_shows_program_words_and_variables_but_not_the_search_path() {
        let mut command = Command::new("/somewhere/bin/cargo");
        command.args(["test", "--test", "browser"]).env("PATH", "/long").env("PORT", "1").env_remove("GONE");
        assert_eq!(line(&command), "PORT=1 cargo test --test browser");
    }
}
