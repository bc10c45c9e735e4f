//! A fresh browser window, watched from before its first page on.

use fantoccini::{Client, ClientBuilder, wd::TimeoutConfiguration};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::time::Duration;

use crate::{Outcome, chromium::Command, chromium::capabilities};

/// The slowest thing waited for is 20,000 accounts over a phone's line.
const PATIENCE: Duration = Duration::from_secs(240);

/// Runs before any script of the page.
const WATCH: &str = include_str!("watch.js");

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// This machine, a desktop window.
    Local,
    /// 1.6 Mbit/s, 150 ms, a processor four times slower, a phone's window.
    Phone,
}

pub struct Window {
    client: Client,
}

impl Window {
    pub async fn open(driver: &str, line: Line) -> Outcome<Self> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(capabilities()).connect(driver).await?;
        let window = Self { client };
        window
            .client
            .update_timeouts(TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), None))
            .await?;
        window.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
        let (width, height) = if line == Line::Phone { (390, 844) } else { (1280, 800) };
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        window.tell("Emulation.setDeviceMetricsOverride", size).await?;
        if line == Line::Phone {
            let speed = json!({
                "offline": false,
                "latency": 150,
                "downloadThroughput": 1_600_000 / 8,
                "uploadThroughput": 750_000 / 8,
            });
            window.tell("Network.enable", json!({})).await?;
            window.tell("Network.emulateNetworkConditions", speed).await?;
            window.tell("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        }
        Ok(window)
    }

    pub async fn visit(&self, address: &str) -> Outcome<()> {
        Ok(self.client.goto(address).await?)
    }

    /// What the body of an asynchronous function returns in the page.
    pub async fn run(&self, script: &str) -> Outcome<Value> {
        let script = format!("return (async () => {{\n{script}\n}})()");
        Ok(self.client.execute(&script, Vec::new()).await?)
    }

    /// Fails if the page has complained: what is broken is not worth measuring.
    pub async fn close(self) -> Outcome<()> {
        let log = self.client.issue_cmd(Command::ConsoleLog).await?;
        self.client.close().await?;
        let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
        match entries.iter().find(|entry| entry["level"] == "SEVERE") {
            Some(entry) => Err(format!("the page failed: {}", entry["message"]).into()),
            None => Ok(()),
        }
    }

    async fn tell(&self, method: &'static str, parameters: Value) -> Outcome<()> {
        self.client.issue_cmd(Command::DevTools { method, parameters }).await?;
        Ok(())
    }
}
