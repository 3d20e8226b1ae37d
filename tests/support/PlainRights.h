#pragma once

#include <sys/syscall.h>
#include <unistd.h>

#include <linux/capability.h>

namespace support {

/// While it lives, this thread (and those it starts) may read and write only what the permissions of files say, also
/// when the tests run as root. For tests of "permission denied".
class PlainRights
{
public:
    PlainRights()
    {
        m_known = ::syscall(SYS_capget, &m_header, &m_before[0]) == 0;
        if (!m_known)
            return;
        __user_cap_data_struct less[2] = {m_before[0], m_before[1]};
        less[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        ::syscall(SYS_capset, &m_header, &less[0]);
    }
    PlainRights(const PlainRights&) = delete;
    PlainRights& operator=(const PlainRights&) = delete;
    ~PlainRights()
    {
        if (m_known)
            ::syscall(SYS_capset, &m_header, &m_before[0]);
    }

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2] = {};
    bool m_known = false;
};

} // namespace support
