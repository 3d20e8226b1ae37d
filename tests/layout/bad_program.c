/* Everything that CheckBinary.cmake looks for, in one program: it is never shipped and never run. */
int sqlite3_open(void);

int sqlite3_open(void)
{
    return 0;
}

int main(void)
{
    return sqlite3_open();
}
