#include "core/db/WipingAllocator.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <sqlcipher/sqlite3.h>
#if defined(__APPLE__)
#include <malloc/malloc.h>
#else
#include <malloc.h>
#endif
#if defined(_WIN32)
#include <windows.h>
#endif

namespace core::db {

namespace {

std::size_t usableSize(void* block)
{
#if defined(_WIN32)
    return _msize(block);
#elif defined(__APPLE__)
    return malloc_size(block);
#else
    return malloc_usable_size(block);
#endif
}

void wipe(void* block, std::size_t size)
{
#if defined(_WIN32)
    SecureZeroMemory(block, size);
#elif defined(__APPLE__)
    memset_s(block, size, 0, size);
#else
    explicit_bzero(block, size);
#endif
}

void* allocate(int size)
{
    return std::malloc(static_cast<std::size_t>(size));
}

void release(void* block)
{
    if (!block)
        return;
    wipe(block, usableSize(block));
    std::free(block);
}

int sizeOf(void* block)
{
    return block ? static_cast<int>(usableSize(block)) : 0;
}

void* reallocate(void* block, int size)
{
    // Never realloc(): it may move the block and leave the old bytes behind.
    void* larger = allocate(size);
    if (!larger || !block)
        return larger;
    std::memcpy(larger, block, std::min(usableSize(block), static_cast<std::size_t>(size)));
    release(block);
    return larger;
}

int roundUp(int size)
{
    return (size + 7) & ~7;
}
int start(void*)
{
    return SQLITE_OK;
}
void stop(void*) { }

} // namespace

bool installWipingAllocator()
{
    static const sqlite3_mem_methods methods{allocate, release, reallocate, sizeOf, roundUp, start, stop, nullptr};
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}

} // namespace core::db
