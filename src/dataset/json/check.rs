//! The grammar of JSON (RFC 8259).

/// Goes through a text and stops at the first byte that breaks the grammar.
pub(super) struct Check<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Check<'b> {
    /// Goes through a text that is one value.
    ///
    /// # Errors
    /// The offset of the first byte that cannot stand where it does.
    pub(super) fn whole(text: &'b str) -> Result<(), usize> {
        let mut check = Self { bytes: text.as_bytes(), at: 0 };
        check.value()?;
        check.blank();
        if check.peek().is_some() { Err(check.at) } else { Ok(()) }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), usize> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.at)
        }
    }

    fn value(&mut self) -> Result<(), usize> {
        self.blank();
        match self.peek() {
            Some(b'{') => self.sequence(b'}', |check| {
                check.blank();
                check.text()?;
                check.blank();
                check.expect(b':')?;
                check.value()
            }),
            Some(b'[') => self.sequence(b']', Self::value),
            Some(b'"') => self.text(),
            Some(b't') => self.word(b"true"),
            Some(b'f') => self.word(b"false"),
            Some(b'n') => self.word(b"null"),
            _ => self.number(),
        }
    }

    /// Members or entries, up to the bracket that closes them.
    fn sequence(&mut self, close: u8, one: fn(&mut Self) -> Result<(), usize>) -> Result<(), usize> {
        self.at += 1;
        self.blank();
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(());
        }
        loop {
            one(self)?;
            self.blank();
            if self.peek() == Some(close) {
                self.at += 1;
                return Ok(());
            }
            self.expect(b',')?;
        }
    }

    fn word(&mut self, word: &[u8]) -> Result<(), usize> {
        word.iter().try_for_each(|byte| self.expect(*byte))
    }

    fn text(&mut self) -> Result<(), usize> {
        self.expect(b'"')?;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                None | Some(0..0x20) => return Err(self.at),
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<(), usize> {
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                Ok(())
            }
            Some(b'u') => {
                self.at += 1;
                (0..4).try_for_each(|_| {
                    if self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) {
                        self.at += 1;
                        Ok(())
                    } else {
                        Err(self.at)
                    }
                })
            }
            _ => Err(self.at),
        }
    }

    fn number(&mut self) -> Result<(), usize> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    /// At least one.
    fn digits(&mut self) -> Result<(), usize> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(start) } else { Ok(()) }
    }
}
